package cn.jixiao.walk;

import java.util.List;

/** What people can do with a form in one of its processes. */
interface Acts {

    List<Act> all();

    /** What brings the form on as it stands, what is more usual more often; none where nobody waits for it. */
    List<Act> likely(Seen seen);
}
