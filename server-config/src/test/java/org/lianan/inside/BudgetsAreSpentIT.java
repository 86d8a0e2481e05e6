package org.lianan.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody from outside at the real server, whose environment gives strangers three requests and two logins an hour. */
@ExtendWith(ArquillianExtension.class)
class BudgetsAreSpentIT {
    private static final int TOO_MANY = 429;

    private final HttpClient http = HttpClient.newHttpClient();

    @Deployment(testable = false)
    static WebArchive portal() {
        return ShrinkWrap.create(ZipImporter.class, "portal.war")
                .importFrom(new File(System.getProperty("portal.war")))
                .as(WebArchive.class);
    }

    @Test
    void a_stranger_who_asks_too_often_is_told_when_to_come_again() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertEquals(401, get("/api/me", "203.0.113." + i).statusCode());
        }
        var refused = get("/api/me", "203.0.113.9"); // another address is only claimed, and not believed

        assertEquals(TOO_MANY, refused.statusCode());
        assertTrue(refused.body().contains("\"code\":\"TOO_MANY\""), refused.body());
        assertTrue(refused.body().contains("请求过于频繁") && refused.body().contains("try again in"), refused.body());
        assertSoon(refused);
    }

    @Test
    void an_address_begins_only_so_many_logins() throws Exception {
        for (int i = 0; i < 2; i++) {
            assertEquals(302, get("/login", "203.0.113." + i).statusCode());
        }
        var refused = get("/login", "203.0.113.9");

        assertEquals(TOO_MANY, refused.statusCode());
        assertFalse(refused.headers().firstValue("Set-Cookie").isPresent());
        assertTrue(refused.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
        assertTrue(refused.body().contains("请求过于频繁") && refused.body().contains("try again in"), refused.body());
        assertSoon(refused);
    }

    private static void assertSoon(HttpResponse<String> refused) {
        var seconds = Long.parseLong(refused.headers().firstValue("Retry-After").orElseThrow());
        assertTrue(seconds > 0 && seconds <= 3_600, "to wait: " + seconds);
    }

    private HttpResponse<String> get(String path, String forwardedFor) throws IOException, InterruptedException {
        var portal = URI.create("http://localhost:" + System.getProperty("it.http.port"));
        return http.send(
                HttpRequest.newBuilder(portal.resolve(path))
                        .header("X-Forwarded-For", forwardedFor)
                        .header("Forwarded", "for=" + forwardedFor)
                        .header("$WSRA", forwardedFor)
                        .build(),
                BodyHandlers.ofString());
    }
}
