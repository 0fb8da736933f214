package com.onekaday.insight;

/** Writes sentences from facts. */
interface InsightWriter {

    /** Whether there is somebody to ask. */
    boolean isConfigured();

    String model();

    /**
     * Asks for sentences. The facts are all that is sent.
     *
     * @throws WriterFailed where no usable answer came
     */
    Answer write(FactSheet sheet) throws WriterFailed;

    /** A draft and the exchange that it came from. */
    record Answer(Draft draft, Exchange exchange) {}
}
