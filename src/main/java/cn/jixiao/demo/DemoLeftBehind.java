package cn.jixiao.demo;

import cn.jixiao.common.StartRefused;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps an installation from opening the doors of a demo that used its database before: everybody knows their key. */
@Component
@Profile("!demo & !test & !headless")
class DemoLeftBehind implements SmartInitializingSingleton {

    private final DemoCity city;

    DemoLeftBehind(DemoCity city) {
        this.city = city;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (city.isOpen()) {
            throw new StartRefused("This database holds the accounts of a demo, whose password is public: name another"
                    + " one with JIXIAO_DB_URL or another folder with JIXIAO_DATA_DIR, or start with"
                    + " --spring.profiles.active=demo.");
        }
    }
}
