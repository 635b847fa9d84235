# What `wrangler.toml` says as  rules = [{ type = "Data", globs = ["**/*.bin"] }]
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  compatibilityDate = "2025-01-01",
  modules = [
    (name = "worker.js", esModule = embed "edge/worker.js"),
    (name = "encoder.bin", data = embed "edge/encoder.bin"),
    (name = "places.bin", data = embed "edge/places.bin"),
    (name = "vectors.bin", data = embed "edge/vectors.bin"),
    (name = "weights.bin", data = embed "edge/weights.bin"),
    (name = "wordnet.bin", data = embed "edge/wordnet.bin"),
  ],
);
