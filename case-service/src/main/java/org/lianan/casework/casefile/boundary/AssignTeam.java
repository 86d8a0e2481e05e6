package org.lianan.casework.casefile.boundary;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** 指定办案人员: the officers of the caller's agency who work on the case from now on. */
public record AssignTeam(@NotNull @NotEmpty @Size(max = 20) List<String> officers) {}
