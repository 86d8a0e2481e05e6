package org.lianan.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lianan.launcher.identity.Directory;
import org.lianan.launcher.identity.PortalDirectory;
import org.lianan.launcher.identity.Realm;

/** Officers who have one role each and no other, at a regulator, at police and at a procuratorate made for the tests. */
final class OneRoleOfficers {
    static final String REGULATOR = "matrix-regulator";
    static final String POLICE = "matrix-police";
    static final String PROCURATORATE = "matrix-procuratorate";

    private OneRoleOfficers() {}

    /** How the one with this role signs in there. */
    static String at(String agency, String role) {
        return agency + "." + role.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Brings them in by the way on which the demo's officers come in; answers all of them. */
    static List<String> bringIn() {
        var world = ThePortal.world();
        var agencies = List.of(
                agency(REGULATOR, "REGULATOR", "矩阵市场监督管理局"),
                agency(POLICE, "POLICE", "矩阵公安局"),
                agency(PROCURATORATE, "PROCURATORATE", "矩阵人民检察院"));
        var officers = new ArrayList<Directory.Officer>();
        for (var agency : agencies) {
            for (var role : AccessAsDesigned.ROLES.keySet()) {
                officers.add(new Directory.Officer(
                        at(agency.id(), role),
                        "测试" + officers.size(),
                        "Test " + officers.size(),
                        agency.id(),
                        List.of(role),
                        role.equals("CASE_OFFICER") ? "9900000000" + officers.size() : null));
            }
        }
        var directory = new Directory(
                world.directory().demoPassword(), world.directory().demoSecondFactor(), agencies, officers);
        try (var realm = Realm.at(world.keycloak(), world.portal(), world.secrets())) {
            realm.bringIn(directory);
        }
        new PortalDirectory(world.portal(), world.tokens()).bringIn(directory);
        return officers.stream().map(Directory.Officer::username).toList();
    }

    private static Directory.Agency agency(String id, String kind, String name) {
        return new Directory.Agency(id, name, "Test " + id, "COUNTY", kind, null, "320699", "测" + id.length());
    }
}
