package cn.jixiao.form;

import java.util.Map;

/** Whoever keeps what a form's self-evaluation reached lets others hold new targets against it; offered as a bean. */
public interface ConfirmedActuals {

    /** The actual values as reported, by the indicators' numbers; none before the bureau confirmed them. */
    Map<Integer, String> of(FormId form);
}
