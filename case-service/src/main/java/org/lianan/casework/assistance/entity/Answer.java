package org.lianan.casework.assistance.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** What is answered to one question (答复), and with which evidence. */
public record Answer(UUID questionId, String text, List<UUID> evidenceIds) {
    public Answer {
        evidenceIds = List.copyOf(new LinkedHashSet<>(evidenceIds));
    }
}
