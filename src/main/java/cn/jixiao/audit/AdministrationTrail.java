package cn.jixiao.audit;

import cn.jixiao.account.ActingUser;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes and reads what was done to the program itself; who reads it is the administrators' and the whole city's matter. */
@Service
public class AdministrationTrail {

    private static final long LOCK = 0x6a78_6164_6d69_6eL;

    private final JdbcClient jdbc;
    private final Clock clock;

    AdministrationTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds a line in the transaction of the act itself. Two at once come one after the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String area, String action, String subject, String reason) {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().listOfRows();
        var last = latest(1).stream().findFirst();
        var actor = ActingUser.get();
        var entry = new AdministrationEntry(
                last.map(AdministrationEntry::seq).orElse(0L) + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.id(),
                actor.fullName(),
                area,
                action,
                subject,
                reason,
                ActingUser.address(),
                last.map(AdministrationEntry::hash).orElse(Chain.START),
                "");
        insert(entry, Chain.hashOf(entry));
    }

    /** The latest lines, the newest first; none where the acting user may not see them. */
    @Transactional(readOnly = true)
    public List<AdministrationEntry> latest(int limit) {
        return jdbc.sql("select * from administration_entry order by seq desc limit ?")
                .param(limit)
                .query(AdministrationEntry.class)
                .list();
    }

    /** The numbers of the lines that were changed, removed or inserted; none where the chain is intact. */
    @Transactional(readOnly = true)
    public List<Long> verify() {
        var entries = jdbc.sql("select * from administration_entry order by seq")
                .query(AdministrationEntry.class)
                .list();
        return LongStream.rangeClosed(1, entries.size())
                .filter(seq -> !fits(entries, (int) seq))
                .boxed()
                .toList();
    }

    private static boolean fits(List<AdministrationEntry> entries, int seq) {
        var entry = entries.get(seq - 1);
        var before = seq == 1 ? Chain.START : entries.get(seq - 2).hash();
        return entry.seq() == seq
                && entry.previousHash().equals(before)
                && entry.hash().equals(Chain.hashOf(entry));
    }

    private void insert(AdministrationEntry entry, String hash) {
        jdbc.sql("""
                        insert into administration_entry (seq, at, actor_id, actor_name, area, action, subject, reason, address,
                          previous_hash, hash)
                        values (:seq, :atTime, :actorId, :actorName, :area, :action, :subject, :reason, :address, :before, :hash)
                        """)
                .param("seq", entry.seq())
                .param("atTime", Timestamp.from(entry.at()))
                .param("actorId", entry.actorId())
                .param("actorName", entry.actorName())
                .param("area", entry.area())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("reason", entry.reason())
                .param("address", entry.address())
                .param("before", entry.previousHash())
                .param("hash", hash)
                .update();
    }
}
