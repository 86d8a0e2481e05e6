package org.lianan.launcher.demo;

import java.util.Map;
import java.util.Optional;

/** One officer at the API (办案人员等): looks at things, makes new ones, takes the next step of those that are there. */
final class Desk {

    private final Stage stage;
    private final String officer;

    Desk(Stage stage, String officer) {
        this.stage = stage;
        this.officer = officer;
    }

    String officer() {
        return officer;
    }

    Reply look(String path) {
        return stage.look(officer, path);
    }

    /** Makes something new. */
    Reply create(String path, Object command) {
        return stage.command(officer, "POST", path, command, Optional.empty());
    }

    /** Takes a step of a thing that has an address of its own, as it is now. */
    Reply take(String thing, String step, Object command) {
        return take(thing, step, version(thing), command);
    }

    Reply take(String thing, String step) {
        return take(thing, step, Map.of());
    }

    /** Takes a step of a thing that was seen in this version. */
    Reply take(String thing, String step, Optional<String> version, Object command) {
        return stage.command(officer, "POST", thing + "/" + step, command, version);
    }

    /** Rewrites a part of a thing. */
    Reply write(String thing, String part, Object command) {
        return stage.command(officer, "PUT", thing + "/" + part, command, version(thing));
    }

    void upload(String path, byte[] bytes) {
        stage.upload(officer, path, bytes);
    }

    /** None where it cannot be seen any more: the step can only be one of an earlier start, which needs no version. */
    private Optional<String> version(String thing) {
        return Optional.of(look(thing)).filter(Reply::isFound).map(Reply::version);
    }
}
