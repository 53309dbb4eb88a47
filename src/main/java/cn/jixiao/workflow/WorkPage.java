package cn.jixiao.workflow;

/** The page on which the work of a process is done; the module that owns the process offers it as a bean. */
public interface WorkPage {

    /** Key of the process. */
    String process();

    /** Path of the page where this item is worked on. */
    String path(WorkItem item);
}
