package cn.jixiao.workflow.migration;

import cn.jixiao.common.Message;
import java.util.List;

/**
 * What a move to the newest version would do to one instance.
 *
 * @param organisation code of whose subject it is
 * @param from id of the task it waits at; several one after the other, with commas
 * @param to id of the task at which it would go on
 * @param obstacles why it stays on its version; none where it moves
 */
public record Forecast(String instanceId, String organisation, String from, String to, List<Message> obstacles) {

    public Forecast {
        obstacles = List.copyOf(obstacles);
    }

    public boolean moves() {
        return obstacles.isEmpty();
    }
}
