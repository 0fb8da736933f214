package com.onekaday.account;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.concurrent.ExecutorService;

/** Takes the server's pool for passwords, whose size and queue the server's configuration bounds. */
@Dependent
class PasswordPoolProducer {

    @Resource(lookup = "java:jboss/ee/concurrency/executor/passwords")
    ManagedExecutorService pool;

    @Produces
    @PasswordPool
    ExecutorService pool() {
        return pool;
    }
}
