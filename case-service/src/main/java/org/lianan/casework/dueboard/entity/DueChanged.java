package org.lianan.casework.dueboard.entity;

import java.util.UUID;

/** Something that this agency must do in this case was opened, moved or closed. */
public record DueChanged(UUID caseId, String agency) {}
