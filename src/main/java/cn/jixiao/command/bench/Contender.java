package cn.jixiao.command.bench;

/** Something that carries work along the approval path. */
interface Contender {

    String name();

    /**
     * Walks the path once, from nothing to the end.
     *
     * @param client who walks, from 0; several walk at once
     * @param timings takes the time of each step
     */
    void walk(int client, Timings timings);
}
