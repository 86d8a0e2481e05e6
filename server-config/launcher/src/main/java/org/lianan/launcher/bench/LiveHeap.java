package org.lianan.launcher.bench;

/**
 * The most that was alive in the portal's heap, right after a collection, while a file was on its way.
 *
 * @param fileMebibytes the size of the file
 */
record LiveHeap(int fileMebibytes, long upBytes, long downBytes) {

    long mostBytes() {
        return Math.max(upBytes, downBytes);
    }

    /** What a larger file needs more than this one; less than nothing is nothing. */
    long growthTo(LiveHeap larger) {
        return Math.max(0, larger.mostBytes() - mostBytes());
    }
}
