package de.lotsin.visitor;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Changes the key under which addresses are stored, for all visitors or none.
@Component
class Rotation {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Seal current;

    Rotation(JdbcClient database, TransactionTemplate transaction, Seal current) {
        this.database = database;
        this.transaction = transaction;
        this.current = current;
    }

    /// Encrypts every address with the next key and says how many. Doing it again with the same key is harmless.
    int rotateTo(Seal next) {
        return transaction.execute(_ -> {
            database.sql("lock table visitor in exclusive mode").update();
            List<Row> rows = rows();
            rows.forEach(row -> reseal(row, next));
            return rows.size();
        });
    }

    private List<Row> rows() {
        return database.sql("select id, channel, address_hash, address from visitor")
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("channel"),
                        row.getBytes("address_hash"),
                        row.getBytes("address")))
                .list();
    }

    private void reseal(Row row, Seal next) {
        String address = next.open(row.address(), row.hash())
                .or(() -> current.open(row.address(), row.hash()))
                .orElseThrow(() -> new IllegalStateException("An address is encrypted with a key that is not here"));
        byte[] hash = next.hash(row.channel(), address);
        database.sql("update visitor set address_hash = :hash, address = :address where id = :id")
                .param("hash", hash)
                .param("address", next.close(address, hash))
                .param("id", row.id())
                .update();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Row(UUID id, String channel, byte[] hash, byte[] address) {}
}
