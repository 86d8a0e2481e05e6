package org.lianan.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.File;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.permission.CaseStandings;
import org.lianan.authz.permission.Standing;

/** The real services, injected inside the real server, on the real database. */
@ExtendWith(ArquillianExtension.class)
class InsideTheServerIT {
    @Deployment
    static WebArchive portal() {
        return ShrinkWrap.create(ZipImporter.class, "portal.war")
                .importFrom(new File(System.getProperty("portal.war")))
                .as(WebArchive.class)
                .addPackage(InsideTheServerIT.class.getPackage());
    }

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    @Inject
    CaseStandings standings;

    @Test
    void the_portal_works_with_a_role_that_owns_nothing() {
        assertEquals(
                "lianan_app",
                em.createNativeQuery("SELECT current_user::text", String.class).getSingleResult());
        assertEquals(
                0L,
                em.createNativeQuery(
                                "SELECT count(*) FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner WHERE r.rolname = 'lianan_app'",
                                Long.class)
                        .getSingleResult());
    }

    @Test
    void an_agency_has_no_standing_in_a_case_that_does_not_exist() {
        assertEquals(Standing.NONE, standings.of(new AgencyId("js-haimen"), UUID.randomUUID()));
    }
}
