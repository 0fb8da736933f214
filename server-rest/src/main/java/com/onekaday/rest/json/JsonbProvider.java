package com.onekaday.rest.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyNamingStrategy;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.math.BigDecimal;

/** One Jsonb for the whole application: making one per request costs more than all the rest of it. */
@Provider
public class JsonbProvider implements ContextResolver<Jsonb> {

    static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig()
            .withPropertyNamingStrategy(PropertyNamingStrategy.LOWER_CASE_WITH_UNDERSCORES)
            .withNullValues(true)
            .withSerializers(new DecimalSerializer()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }

    /** Exact decimals are strings: a reader that takes numbers for floating point would lose digits. */
    public static class DecimalSerializer implements JsonbSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal decimal, JsonGenerator generator, SerializationContext context) {
            generator.write(decimal.toPlainString());
        }
    }
}
