package org.lianan.authz.budget;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What each caller has left of each budget on this node; other nodes count for themselves. */
@ApplicationScoped
public class Budgets {
    /** More callers than a node has officers at a time; beyond it, whoever has used nothing lately is forgotten. */
    static final int REMEMBERED = 20_000;

    @Inject
    @ConfigProperty(name = "budgets")
    Optional<String> otherwise;

    private final Map<Budget, Budget.Rate> rates = new EnumMap<>(Budget.class);
    private final Map<Spending, Bucket> buckets = new ConcurrentHashMap<>();

    @PostConstruct
    void read() {
        rates.putAll(rates(otherwise.orElse("")));
    }

    /** Takes one from the budget of this caller, or refuses with {@link TooMany} and the time to wait. */
    public void spend(Budget budget, String caller) {
        var wait = wait(budget, caller, System.nanoTime());
        if (!wait.isZero()) {
            throw new TooMany(wait);
        }
    }

    Duration wait(Budget budget, String caller, long now) {
        if (buckets.size() > REMEMBERED) {
            buckets.values().removeIf(bucket -> bucket.isFull(now));
        }
        return buckets.computeIfAbsent(
                        new Spending(budget, caller),
                        spending -> new Bucket(rates.getOrDefault(budget, budget.usual()), now))
                .take(now);
    }

    int remembered() {
        return buckets.size();
    }

    /** The usual table with what is written otherwise, as {@code COMMAND=6000/PT1M, EXPORT=3/PT1H}. */
    static Map<Budget, Budget.Rate> rates(String otherwise) {
        var rates = new EnumMap<Budget, Budget.Rate>(Budget.class);
        for (var budget : Budget.values()) {
            rates.put(budget, budget.usual());
        }
        Arrays.stream(otherwise.split(",", -1))
                .map(String::strip)
                .filter(row -> !row.isEmpty())
                .forEach(row -> {
                    var parts = row.split("=", 2);
                    if (parts.length != 2) {
                        throw new IllegalArgumentException("not a budget like COMMAND=120/PT1M: " + row);
                    }
                    rates.put(Budget.valueOf(parts[0].strip()), Budget.Rate.parse(parts[1]));
                });
        return rates;
    }

    private record Spending(Budget budget, String caller) {}
}
