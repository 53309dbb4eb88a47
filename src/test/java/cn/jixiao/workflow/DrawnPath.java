package cn.jixiao.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The sequence flows of a process that an integration test is about. The test fails where the engine did not take each of
 * them; {@link DrawnPathsTest} asks for a test of every flow that is drawn.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FlowsTaken.class)
public @interface DrawnPath {

    /** Key of the process. */
    String of();

    /** Ids of the flows, with blanks between them. */
    String flows();
}
