package com.onekaday.account;

import com.onekaday.platform.Text;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The user names and e-mail addresses whose accounts the operator wants to be administrators.
 *
 * <p>Nobody gets one of these names any more, by registering or by changing an own name: a listed name is that of an
 * account which the operator has seen, or nobody's.
 */
@Dependent
class ListedNames {

    private final Set<String> keys;

    @Inject
    ListedNames(@ConfigProperty(name = "admin.accounts") Optional<List<String>> names) {
        this.keys = names.orElse(List.of()).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Text::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> keys() {
        return keys;
    }

    boolean include(String name) {
        return keys.contains(Text.fold(name));
    }
}
