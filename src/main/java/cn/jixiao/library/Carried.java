package cn.jixiao.library;

import cn.jixiao.common.Message;
import cn.jixiao.form.TargetForm;
import java.util.List;

/**
 * A form of last year as it begins the new one.
 *
 * @param losses what the new year's frame has no place for, and what stands outside it; empty where the frame stayed
 */
public record Carried(TargetForm content, List<Message> losses) {

    public Carried {
        losses = List.copyOf(losses);
    }
}
