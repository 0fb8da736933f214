package com.onekaday.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leaves identifiers as they are: EclipseLink 4's own mapping fails on a null one. */
@Converter(autoApply = true)
public class UuidConverter implements AttributeConverter<@Nullable UUID, @Nullable UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable UUID id) {
        return id;
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable UUID stored) {
        return stored;
    }
}
