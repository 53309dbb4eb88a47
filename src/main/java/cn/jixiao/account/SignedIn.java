package cn.jixiao.account;

import java.util.List;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as Spring Security sees it; the hash is forgotten as soon as the password was checked. */
final class SignedIn implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final Actor actor;
    private final boolean active;
    private final boolean locked;
    private String passwordHash;

    SignedIn(Actor actor, String passwordHash, boolean active, boolean locked) {
        this.actor = actor;
        this.passwordHash = passwordHash;
        this.active = active;
        this.locked = locked;
    }

    static SignedIn without(Actor actor) {
        return new SignedIn(actor, "", true, false);
    }

    static List<SimpleGrantedAuthority> authorities(Actor actor) {
        return actor.grants().stream()
                .map(grant -> new SimpleGrantedAuthority("ROLE_" + grant.role()))
                .distinct()
                .toList();
    }

    Actor actor() {
        return actor;
    }

    @Override
    public List<? extends GrantedAuthority> getAuthorities() {
        return authorities(actor);
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return actor.username();
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = "";
    }
}
