package org.lianan.launcher.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lianan.launcher.CannotStart;
import org.lianan.launcher.Progress;
import org.lianan.launcher.identity.Tokens;

/**
 * Plays the demo's cases on a portal, one scene after the other in the order of their days. The last thing that the last
 * scene does is to open one more case: where that is there, everything is, and nothing is touched, the clock included.
 */
public final class Demo {

    /** What is there afterwards, for the screen after a start. */
    public static final String IN_WORDS =
            "The demo's cases are there: %s, played to its end, and what lies beside it.".formatted(BlenderCase.TITLE);

    private final Stage stage;
    private final Progress progress;

    /** The demo on this portal. */
    public Demo(URI portal, Tokens tokens, Progress progress) {
        this.stage = new Stage(portal, tokens);
        this.progress = progress;
    }

    /** Plays what has not been played yet; a start that was cut off goes on where it was. */
    public void play() {
        if (isPlayed()) {
            progress.say("demo: the cases are there");
            return;
        }
        for (Scene scene : scenes()) {
            progress.say("demo: " + scene);
            stage.play(scene);
        }
    }

    private boolean isPlayed() {
        Reply found =
                stage.desk("haimen.chen").look("/api/cases?query=" + URLEncoder.encode(HaimenCases.LAST_TITLE, UTF_8));
        if (!found.isFound()) {
            throw new CannotStart("The portal does not say whether the demo's cases are there: it answers %d %s."
                    .formatted(found.status(), found.at("/code")));
        }
        return found.each("/items").findAny().isPresent();
    }

    private List<Scene> scenes() {
        List<Scene> all = Stream.of(
                        new BlenderCase(stage).scenes(),
                        new HaimenCases(stage).scenes(),
                        new YuhangCases(stage).scenes(),
                        new BaiyunCases(stage).scenes(),
                        new LaoshanCases(stage).scenes())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Scene::at))
                .toList();
        Set<Object> moments = new HashSet<>();
        for (Scene scene : all) {
            if (!moments.add(scene.at())) {
                throw new IllegalStateException("two scenes happen at " + scene.at() + ", and would share their keys");
            }
        }
        return all;
    }
}
