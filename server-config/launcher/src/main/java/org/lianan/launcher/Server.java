package org.lianan.launcher;

/** One of the three servers while it runs. */
interface Server extends AutoCloseable {

    /** Its process. */
    Child process();

    /** Stops it in the way it wants to be stopped. */
    @Override
    void close();
}
