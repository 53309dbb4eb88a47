package cn.jixiao.notice;

import static java.util.stream.Collectors.toUnmodifiableMap;

import cn.jixiao.common.DataFile;
import cn.jixiao.workflow.WorkAnnounced;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/**
 * How what was announced leaves the program.
 *
 * @param gathering how long what is announced waits for what else is, so that all of it is told together
 * @param digestHour from this hour on the digest of a working day is made
 * @param attempts after that many a delivery is dead
 * @param firstGap between the first attempt and the second
 * @param factor how many times longer each further gap is
 * @param longestGap no gap is longer
 * @param lease after which an attempt nothing was heard of is made again
 * @param batch how many announcements or deliveries are taken at once
 * @param keptRead how long a notice is kept after it was read
 * @param keptSent how long a delivery is kept after it arrived
 * @param reach how people hear of each kind until they choose otherwise
 */
record NoticeRules(
        Duration gathering,
        int digestHour,
        int attempts,
        Duration firstGap,
        int factor,
        Duration longestGap,
        Duration lease,
        int batch,
        Period keptRead,
        Period keptSent,
        Map<WorkAnnounced.Kind, Reach> reach) {

    NoticeRules {
        var of = reach;
        reach = Arrays.stream(WorkAnnounced.Kind.values())
                .collect(toUnmodifiableMap(Function.identity(), kind -> of.getOrDefault(kind, Reach.IN_APP)));
    }

    Reach reachOf(WorkAnnounced.Kind kind) {
        return Objects.requireNonNull(reach.get(kind));
    }

    /** Each kind with how people hear of it, for statements. */
    String reachAsJson() {
        return JsonMapper.shared().writeValueAsString(reach);
    }

    /** The kinds that stand in a digest until somebody chooses otherwise. */
    List<String> digested() {
        return reach.entrySet().stream()
                .filter(kind -> kind.getValue() == Reach.DIGEST)
                .map(kind -> kind.getKey().name())
                .toList();
    }

    /** How long to wait after that many attempts. */
    Duration gapAfter(int attempts) {
        var gap = firstGap;
        for (int i = 1; i < attempts && gap.compareTo(longestGap) < 0; i++) {
            gap = gap.multipliedBy(factor);
        }
        return gap.compareTo(longestGap) < 0 ? gap : longestGap;
    }

    static NoticeRules read() {
        return DataFile.read("rulesets/notice/notices.yaml", NoticeRules.class);
    }
}
