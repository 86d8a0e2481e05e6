package org.lianan.authz.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** One JSON for the whole portal; a field that we do not know is a mistake of the sender, not noise. */
@Provider
@ApplicationScoped
public class StrictJson implements ContextResolver<Jsonb> {
    private final Jsonb jsonb =
            JsonbBuilder.create(new JsonbConfig().setProperty("jsonb.fail-on-unknown-properties", true));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }

    @Produces
    Jsonb jsonb() {
        return jsonb;
    }
}
