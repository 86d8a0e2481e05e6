package org.lianan.casework.assistance.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One question of a letter of assistance (协查问题) with its own answer and the evidence that supports it. */
@Entity
@Table(schema = "casework", name = "assistance_question")
public class Question {
    @Id
    private UUID id;

    private int no;
    private String text;
    private @Nullable String answer;

    @ElementCollection
    @CollectionTable(
            schema = "casework",
            name = "assistance_answer_evidence",
            joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "no")
    @Column(name = "evidence_id")
    private List<UUID> evidence = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    /** @param no its number in the letter, from 1 */
    public Question(UUID id, int no, String text) {
        this.id = id;
        this.no = no;
        this.text = text;
    }

    void answer(Answer given) {
        answer = given.text();
        evidence.clear();
        evidence.addAll(given.evidenceIds());
    }

    public UUID id() {
        return id;
    }

    public int no() {
        return no;
    }

    public String text() {
        return text;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public List<UUID> evidence() {
        return List.copyOf(evidence);
    }
}
