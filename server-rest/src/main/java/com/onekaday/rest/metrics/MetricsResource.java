package com.onekaday.rest.metrics;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;

/** The server's figures for Prometheus and whatever else reads its text form. */
@Path("metrics")
@RequestScoped
@RolesAllowed({"admin", "monitor"})
public class MetricsResource {

    private static final PrometheusTextFormatWriter WRITER = PrometheusTextFormatWriter.create();

    @Inject
    Metrics metrics;

    @GET
    @Produces(PrometheusTextFormatWriter.CONTENT_TYPE)
    public StreamingOutput read() {
        var figures = metrics.read();
        return out -> WRITER.write(out, figures, EscapingScheme.UNDERSCORE_ESCAPING);
    }
}
