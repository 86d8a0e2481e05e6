package org.lianan.exchange.evidence.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** A file without a byte proves nothing. */
public final class FileEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    public FileEmpty(FileName name) {
        super(
                Kind.NOT_VALID,
                "FILE_EMPTY",
                Sentence.of("文件是空的（0 字节），请检查后重新选择。", "The file is empty. Check it and choose again."),
                Map.of("name", name.name()));
    }
}
