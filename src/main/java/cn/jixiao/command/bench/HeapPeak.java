package cn.jixiao.command.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.function.Function;

/**
 * How far the heap rose over rest. Each pool's peak counts, also where they peaked at different moments, and so does garbage
 * that nobody has collected yet: it is what the work took of the heap it had, not the least it can do with. A small
 * {@code -Xmx} brings the two together.
 */
final class HeapPeak {

    private static final List<MemoryPoolMXBean> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    private HeapPeak() {}

    /** Bytes over what was in use before, once the garbage of that was gone. */
    static long during(Runnable work) {
        System.gc();
        long rest = used(MemoryPoolMXBean::getUsage);
        POOLS.forEach(MemoryPoolMXBean::resetPeakUsage);
        work.run();
        return Math.max(0, used(MemoryPoolMXBean::getPeakUsage) - rest);
    }

    private static long used(Function<MemoryPoolMXBean, MemoryUsage> usage) {
        return POOLS.stream().mapToLong(pool -> usage.apply(pool).getUsed()).sum();
    }
}
