package cn.jixiao.calendar;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which seasons call for work that can be created. The modules that own it are asked late: they use the calendar themselves. */
@Component
class SeasonWorks {

    private final ObjectProvider<SeasonWork> works;

    SeasonWorks(ObjectProvider<SeasonWork> works) {
        this.works = works;
    }

    Optional<SeasonWork> of(SeasonKind kind) {
        return works.stream().filter(work -> work.kind() == kind).findFirst();
    }

    List<SeasonKind> kinds() {
        return works.stream().map(SeasonWork::kind).toList();
    }
}
