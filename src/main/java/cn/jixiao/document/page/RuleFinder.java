package cn.jixiao.document.page;

import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/** Finds ruling lines in what is drawn: lines that are stroked, and boxes so thin that they are lines. */
final class RuleFinder {

    private static final double THINNEST_BOX = 3;
    private static final double SHORTEST = 4;

    private final List<Rule> rules;

    RuleFinder(List<Rule> rules) {
        this.rules = rules;
    }

    void stroked(PathIterator path) {
        for (var shape : shapes(path)) {
            for (int i = 1; i < shape.size(); i++) {
                var from = shape.get(i - 1);
                var to = shape.get(i);
                add(from[0], from[1], to[0], to[1]);
            }
        }
    }

    void filled(PathIterator path) {
        for (var shape : shapes(path)) {
            var left = shape.stream().mapToDouble(point -> point[0]).min().orElse(0);
            var right = shape.stream().mapToDouble(point -> point[0]).max().orElse(0);
            var top = shape.stream().mapToDouble(point -> point[1]).min().orElse(0);
            var bottom = shape.stream().mapToDouble(point -> point[1]).max().orElse(0);
            if (bottom - top <= THINNEST_BOX && right - left > bottom - top) {
                add(left, (top + bottom) / 2, right, (top + bottom) / 2);
            } else if (right - left <= THINNEST_BOX) {
                add((left + right) / 2, top, (left + right) / 2, bottom);
            }
        }
    }

    private void add(double x1, double y1, double x2, double y2) {
        var wide = Math.abs(x2 - x1);
        var high = Math.abs(y2 - y1);
        if (wide >= SHORTEST && high < 1) {
            rules.add(new Rule(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
        } else if (high >= SHORTEST && wide < 1) {
            rules.add(new Rule(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
        }
    }

    private static List<List<double[]>> shapes(PathIterator path) {
        var shapes = new ArrayList<List<double[]>>();
        var shape = new ArrayList<double[]>();
        var point = new double[6];
        for (; !path.isDone(); path.next()) {
            int step = path.currentSegment(point);
            if (step == PathIterator.SEG_CLOSE && !shape.isEmpty()) {
                shape.add(shape.getFirst());
            } else if (step == PathIterator.SEG_MOVETO) {
                shape = new ArrayList<>();
                shapes.add(shape);
            }
            if (step != PathIterator.SEG_CLOSE) {
                shape.add(new double[] {point[0], point[1]});
            }
        }
        return shapes;
    }
}
