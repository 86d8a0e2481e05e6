package org.lianan.authz.command;

/** A view of something that changes; its version goes out as the {@code ETag} and comes back as {@code If-Match}. */
public interface Versioned {
    long version();
}
