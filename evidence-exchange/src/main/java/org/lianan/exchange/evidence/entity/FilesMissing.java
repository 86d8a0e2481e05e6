package org.lianan.exchange.evidence.entity;

import java.util.List;
import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The item cannot be sealed before each of its files has arrived. */
public final class FilesMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public FilesMissing(List<FileName> missing) {
        super(
                Kind.CONFLICT,
                "FILES_MISSING",
                missing.isEmpty()
                        ? Sentence.of("该证据还没有文件，不能封存。", "This evidence has no files yet and cannot be sealed.")
                        : Sentence.of(
                                "还有 " + missing.size() + " 个文件没有传完，请传完后再封存。",
                                missing.size() + " files have not arrived yet. Upload them, then seal."),
                Map.of("missing", missing.stream().map(FileName::name).toList()));
    }
}
