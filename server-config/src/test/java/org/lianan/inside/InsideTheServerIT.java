package org.lianan.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.io.File;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.sql.DataSource;
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

    @Inject
    CaseStandings standings;

    @Test
    void the_portal_works_with_a_role_that_owns_nothing() throws Exception {
        DataSource portal = InitialContext.doLookup("jdbc/portal");
        try (var connection = portal.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        SELECT current_user::text, count(c.oid) FROM pg_roles r LEFT JOIN pg_class c ON c.relowner = r.oid
                        WHERE r.rolname = current_user
                        """)) {
            row.next();
            assertEquals("lianan_app", row.getString(1));
            assertEquals(0, row.getInt(2));
        }
    }

    @Test
    void an_agency_has_no_standing_in_a_case_that_does_not_exist() {
        assertEquals(Standing.NONE, standings.of(new AgencyId("js-haimen"), UUID.randomUUID()));
    }
}
