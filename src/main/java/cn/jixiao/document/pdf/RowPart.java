package cn.jixiao.document.pdf;

/** How far the text of one cell has come while its row is parted over pages. */
final class RowPart {

    private final CellFlow cell;
    private int next;

    RowPart(CellFlow cell) {
        this.cell = cell;
    }

    /** Lines that have found no page yet. */
    int left() {
        return cell.lineCount() - next;
    }

    int linesIn(double height) {
        return cell.linesIn(next, height);
    }

    /** Takes the lines that find room in that height, and tells what they need of it. */
    double take(double height) {
        int count = linesIn(height);
        double needed = cell.height(next, count);
        next += count;
        return needed;
    }
}
