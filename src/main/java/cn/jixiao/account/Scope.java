package cn.jixiao.account;

import cn.jixiao.org.OrgCode;
import java.io.Serializable;
import java.util.List;

/**
 * What a transaction may see; row-level security enforces it.
 *
 * @param all every organisation's data
 * @param directory accounts and organisations for administration and signing in
 * @param prefixes the code prefixes whose data is visible; never an empty one, which would match everything
 */
public record Scope(boolean all, boolean directory, List<String> prefixes) implements Serializable {

    static final Scope NOTHING = new Scope(false, false, List.of());

    public Scope {
        prefixes = List.copyOf(prefixes);
        if (prefixes.stream().anyMatch(prefix -> !prefix.matches("[0-9A-Z]{3,21}"))) {
            throw new IllegalArgumentException("A scope prefix must be an organisation code: " + prefixes);
        }
    }

    /** True where nothing can be seen beyond that organisation and what stands below it. */
    public boolean isWithin(OrgCode organisation) {
        return !all && prefixes.stream().allMatch(prefix -> prefix.startsWith(organisation.value()));
    }

    static Scope everything() {
        return new Scope(true, true, List.of());
    }

    static Scope directoryOnly() {
        return new Scope(false, true, List.of());
    }

    /** The data scope that follows from grants: administrators get the directory, everyone else what their prefixes cover. */
    static Scope of(List<Grant> grants) {
        var business =
                grants.stream().filter(grant -> !grant.role().administers()).toList();
        return new Scope(
                business.stream().anyMatch(grant -> grant.prefix().isEmpty()),
                grants.stream().anyMatch(grant -> grant.role().administers()),
                business.stream()
                        .map(Grant::prefix)
                        .filter(prefix -> !prefix.isEmpty())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
