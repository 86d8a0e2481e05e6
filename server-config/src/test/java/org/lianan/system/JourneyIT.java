package org.lianan.system;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One case from a consumer's slip to the criminal police, in a real browser; the story itself is in web-ui/e2e. */
class JourneyIT {
    @Test
    @Timeout(value = 20, unit = MINUTES)
    void officers_of_six_agencies_take_one_case_from_the_slip_to_the_police() throws IOException, InterruptedException {
        var world = ThePortal.world();
        var command = new ProcessBuilder("npx", "--no-install", "playwright", "test")
                .directory(world.settings().repository().resolve("web-ui").toFile())
                .redirectErrorStream(true);
        var environment = command.environment();
        environment.put("BASE_URL", world.portal().toString());
        environment.put("OIDC_ISSUER", world.issuer().toString());
        environment.put("MACHINE_SECRET", world.secrets().machineClient());
        environment.put("DEMO_SECOND_FACTOR", world.directory().demoSecondFactor());
        environment.put("DEMO_PASSWORD", world.directory().demoPassword());

        var browser = command.start();
        try {
            browser.getInputStream().transferTo(System.out);
            assertThat(browser.waitFor())
                    .as("what failed stands above, and with screenshots in web-ui/test-results")
                    .isZero();
        } finally {
            browser.descendants().forEach(ProcessHandle::destroy);
            browser.destroy();
        }
    }
}
