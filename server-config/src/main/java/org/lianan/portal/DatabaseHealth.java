package org.lianan.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The portal is ready when its database answers as the portal's own role. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {
    @PersistenceContext(unitName = "portal")
    EntityManager em;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("database");
        try {
            var role = em.createNativeQuery("SELECT current_user::text", String.class)
                    .getSingleResult();
            return answer.up().withData("role", role.toString()).build();
        } catch (PersistenceException unreachable) {
            return answer.down().build();
        }
    }
}
