package cn.jixiao.workflow.life;

import java.time.Instant;

/**
 * Something the engine was to do by itself and could not.
 *
 * @param id of the job in the engine
 * @param givenUp true where the engine will not try again by itself
 * @param element id of the element of the drawing
 * @param organisation code of whose process it is; empty where it names none
 * @param cause what the failure said of itself
 * @param since when the engine took it up
 */
public record FailedJob(
        String id,
        boolean givenUp,
        String process,
        String element,
        String instanceId,
        String organisation,
        String cause,
        Instant since) {}
