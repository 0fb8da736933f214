package com.onekaday.system.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Every fact that the business announces. It lies beside the clock, for from a web module nobody hears the business. */
@ApplicationScoped
public class Facts {

    private final List<Object> heard = new CopyOnWriteArrayList<>();

    void on(@Observes Object event) {
        if (event instanceof Record && event.getClass().getPackageName().startsWith("com.onekaday.")) {
            heard.add(event);
        }
    }

    /** Those of one type, in the order in which they were announced. */
    public <T> List<T> of(Class<T> type) {
        return heard.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
