package cn.jixiao.demo;

import java.util.List;

/**
 * What somebody of the fictional city does about the open item of a sample form.
 *
 * @param form the form's name
 * @param by user name
 * @param to full names of those it is directed to
 */
record SampleDeed(String form, String by, Kind does, List<String> to, String words) {

    enum Kind {
        /** 会签 */
        SIGN,
        /** 委派 */
        DELEGATE,
        /** 抄送 */
        COPY,
        /** 催办 */
        URGE,
        /** 留言 */
        COMMENT
    }
}
