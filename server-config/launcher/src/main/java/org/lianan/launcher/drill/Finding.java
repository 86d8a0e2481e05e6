package org.lianan.launcher.drill;

/**
 * What a tool complains of.
 *
 * @param tool wapiti, sqlmap or testssl
 * @param what the tool's own name for it
 * @param where the path, without the ids in it, or what else the tool names
 */
record Finding(String tool, String what, String where) {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    Finding {
        where = where.replaceAll(ID, "{id}").replaceFirst("\\?.*", "").replace("|", "/");
        what = what.strip().replace("|", "/");
    }

    @Override
    public String toString() {
        return tool + " | " + what + " | " + where;
    }
}
