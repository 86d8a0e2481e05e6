package org.lianan.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The fingerprints are those of the same files in the browser test, web-ui/e2e/evidence.ts. */
class ExhibitTest {

    @Test
    void the_orders_are_the_same_bytes_in_every_start() {
        assertThat(Exhibit.orders("订单数据.csv", 1292).sha256())
                .isEqualTo("a52eeadf80b3bc2608d02d779628f56025e21385bbd2c514f880ad31b490296a");
    }

    @Test
    void so_is_the_film() {
        assertThat(Exhibit.film("直播回放-0418.mp4", 3).sha256())
                .isEqualTo("27fb8efa23a787f1117d85d533d3d1b6fa531328701984cbb8c87620fd9ee496");
    }

    @Test
    void the_picture_is_one_that_a_browser_shows() throws IOException {
        var picture = ImageIO.read(
                new ByteArrayInputStream(Exhibit.picture("商品页面.png", 640, 400).bytes()));
        assertThat(picture.getWidth()).isEqualTo(640);
        assertThat(picture.getHeight()).isEqualTo(400);
    }
}
