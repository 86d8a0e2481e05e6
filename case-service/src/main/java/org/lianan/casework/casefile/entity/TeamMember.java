package org.lianan.casework.casefile.entity;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** An officer who handles the case (办案人员); two who hold a licence are the least (SAMR Order 2, art. 19 and 22). */
@Embeddable
public record TeamMember(
        String officer, String agency, @Nullable String licence) {}
