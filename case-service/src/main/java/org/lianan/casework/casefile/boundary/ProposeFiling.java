package org.lianan.casework.casefile.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** 报请立案: the officers who will handle the case. */
public record ProposeFiling(@NotNull @Size(max = 20) List<String> officers) {}
