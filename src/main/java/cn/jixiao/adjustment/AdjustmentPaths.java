package cn.jixiao.adjustment;

/** Addresses of the pages about adjustments. */
public final class AdjustmentPaths {

    public static final String LIST = "adjustments";

    private AdjustmentPaths() {}

    public static String page(long id) {
        return LIST + "/" + id;
    }

    public static String edit(long id) {
        return page(id) + "/edit";
    }
}
