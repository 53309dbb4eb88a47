package cn.jixiao.command.bench;

import cn.jixiao.workflow.BareEngine;

/** Flowable alone with full history. */
record BareEngineContender(BareEngine engine) implements Contender {

    @Override
    public String name() {
        return "flowable-full";
    }

    @Override
    public void walk(int client, Timings timings) {
        engine.walk();
    }
}
