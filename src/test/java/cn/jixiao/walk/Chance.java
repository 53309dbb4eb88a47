package cn.jixiao.walk;

import java.util.List;
import java.util.Random;

/** Chooses; the same seed chooses the same. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    <T> T any(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    /** True once in so many times. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** From the lowest to the highest, both included. */
    int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }
}
