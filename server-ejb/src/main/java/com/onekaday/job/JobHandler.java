package com.onekaday.job;

/**
 * Does one kind of job, step by step: a {@code @Stateless} bean of the component that the work belongs to.
 *
 * <p>A step is called without a transaction and takes well under a minute. It opens one (a container-managed EJB method
 * does) and in it does a part of the work <em>and</em> calls {@link JobProgress#advance} or {@link JobProgress#finish}: both
 * are kept or neither. A step that asks somebody outside does so before its transaction. What a step throws is noted:
 * a refusal ends the job and is shown to the person, an upstream failure or a bug is tried again later.
 */
public interface JobHandler {

    /** The kind of job it does, in kebab-case, for ever the same. */
    String kind();

    void step(Work work);
}
